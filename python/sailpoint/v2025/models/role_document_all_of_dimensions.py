# Generated from schema/.
"""Role document all of dimensions."""

from sailpoint.v2025.models import RoleDocumentAllOfDimensions

__all__ = ["RoleDocumentAllOfDimensions"]
