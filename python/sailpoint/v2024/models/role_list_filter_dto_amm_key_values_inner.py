# Written by `make stubs` from schema/; change it there.
"""Role list filter DTO amm key values inner."""

from sailpoint._core import model

__all__ = ["RoleListFilterDTOAmmKeyValuesInner"]

RoleListFilterDTOAmmKeyValuesInner = model("v2024", "RoleListFilterDTOAmmKeyValuesInner")
