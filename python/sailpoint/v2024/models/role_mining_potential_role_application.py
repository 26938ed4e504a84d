# Written by `make stubs` from schema/; change it there.
"""Role mining potential role application."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleApplication"]

RoleMiningPotentialRoleApplication = model("v2024", "RoleMiningPotentialRoleApplication")
