# Generated from schema/.
"""Role document all of dimension schema attributes."""

from sailpoint.v2025.models import RoleDocumentAllOfDimensionSchemaAttributes

__all__ = ["RoleDocumentAllOfDimensionSchemaAttributes"]
