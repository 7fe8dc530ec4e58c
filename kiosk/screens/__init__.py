"""What is seen: view models and list models for Qt Quick, and the QML under `qml/Kiosk`."""
