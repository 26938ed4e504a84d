# Generated from schema/.
"""Role list filter DTO amm key values inner."""

from sailpoint.v2025.models import RoleListFilterDTOAmmKeyValuesInner

__all__ = ["RoleListFilterDTOAmmKeyValuesInner"]
