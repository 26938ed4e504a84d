# Generated from schema/.
"""Reviewable entitlement."""

from sailpoint.v3.models import ReviewableEntitlement

__all__ = ["ReviewableEntitlement"]
