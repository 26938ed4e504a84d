# Generated from schema/.
"""Role document all of dimensions."""

from sailpoint.v2024.models import RoleDocumentAllOfDimensions

__all__ = ["RoleDocumentAllOfDimensions"]
