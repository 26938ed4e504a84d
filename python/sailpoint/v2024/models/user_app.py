# Written by `make stubs` from schema/; change it there.
"""User app."""

from sailpoint._core import model

__all__ = ["UserApp"]

UserApp = model("v2024", "UserApp")
