# Generated from schema/.
"""Role document all of dimension schema attributes."""

from sailpoint.v3.models import RoleDocumentAllOfDimensionSchemaAttributes

__all__ = ["RoleDocumentAllOfDimensionSchemaAttributes"]
