"""Puts what lies beside the package into it when it is built, for an installed kiosk to find: see `kiosk.shipped`."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithShipped(build_py):
    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            for name in ("assets", "content"):
                shutil.copytree(name, Path(self.build_lib, "kiosk", name), dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithShipped})
