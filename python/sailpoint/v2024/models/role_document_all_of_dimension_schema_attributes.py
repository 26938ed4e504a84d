# Written by `make stubs` from schema/; change it there.
"""Role document all of dimension schema attributes."""

from sailpoint._core import model

__all__ = ["RoleDocumentAllOfDimensionSchemaAttributes"]

RoleDocumentAllOfDimensionSchemaAttributes = model("v2024", "RoleDocumentAllOfDimensionSchemaAttributes")
