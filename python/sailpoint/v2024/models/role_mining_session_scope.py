# Written by `make stubs` from schema/; change it there.
"""Role mining session scope."""

from sailpoint._core import model

__all__ = ["RoleMiningSessionScope"]

RoleMiningSessionScope = model("v2024", "RoleMiningSessionScope")
