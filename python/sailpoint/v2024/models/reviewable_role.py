# Generated from schema/.
"""Reviewable role."""

from sailpoint.v2024.models import ReviewableRole

__all__ = ["ReviewableRole"]
