# Generated from schema/.
"""Reviewable role."""

from sailpoint.v2025.models import ReviewableRole

__all__ = ["ReviewableRole"]
