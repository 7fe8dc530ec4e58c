"""`kiosk bench`: starts the real program again and again, has it touch itself, and says how fast and how small it is.

`runner` stands outside and starts processes; `inside` is loaded within each of them, by the option that names its orders, and never
otherwise; `report`, `plot` and `compare` tell what came of it.
"""
