# Generated from schema/.
"""Role document all of dimension schema attributes."""

from sailpoint.v2024.models import RoleDocumentAllOfDimensionSchemaAttributes

__all__ = ["RoleDocumentAllOfDimensionSchemaAttributes"]
