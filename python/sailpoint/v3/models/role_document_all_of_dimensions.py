# Generated from schema/.
"""Role document all of dimensions."""

from sailpoint.v3.models import RoleDocumentAllOfDimensions

__all__ = ["RoleDocumentAllOfDimensions"]
