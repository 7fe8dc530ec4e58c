"""The machine the kiosk runs on: its display and its logs. Stands by itself."""
