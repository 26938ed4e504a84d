# Generated from schema/.
"""Reviewable entitlement."""

from sailpoint.v2024.models import ReviewableEntitlement

__all__ = ["ReviewableEntitlement"]
