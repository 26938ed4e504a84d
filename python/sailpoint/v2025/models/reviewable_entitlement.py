# Generated from schema/.
"""Reviewable entitlement."""

from sailpoint.v2025.models import ReviewableEntitlement

__all__ = ["ReviewableEntitlement"]
