# Written by `make stubs` from schema/; change it there.
"""User app source app."""

from sailpoint._core import model

__all__ = ["UserAppSourceApp"]

UserAppSourceApp = model("v2024", "UserAppSourceApp")
