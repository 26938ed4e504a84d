# Written by `make stubs` from schema/; change it there.
"""Role mining identity."""

from sailpoint._core import model

__all__ = ["RoleMiningIdentity"]

RoleMiningIdentity = model("v2024", "RoleMiningIdentity")
