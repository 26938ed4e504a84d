# Generated from schema/.
"""Assign resource owner request."""

from sailpoint.v2025.models import AssignResourceOwnerRequest

__all__ = ["AssignResourceOwnerRequest"]
