# Written by `make stubs` from schema/; change it there.
"""User app source."""

from sailpoint._core import model

__all__ = ["UserAppSource"]

UserAppSource = model("v2024", "UserAppSource")
