# Written by `make stubs` from schema/; change it there.
"""Role mining session parameters dto."""

from sailpoint._core import model

__all__ = ["RoleMiningSessionParametersDto"]

RoleMiningSessionParametersDto = model("v2024", "RoleMiningSessionParametersDto")
