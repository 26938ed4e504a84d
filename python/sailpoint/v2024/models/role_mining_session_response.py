# Written by `make stubs` from schema/; change it there.
"""Role mining session response."""

from sailpoint._core import model

__all__ = ["RoleMiningSessionResponse"]

RoleMiningSessionResponse = model("v2024", "RoleMiningSessionResponse")
