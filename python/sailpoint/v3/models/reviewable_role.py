# Generated from schema/.
"""Reviewable role."""

from sailpoint.v3.models import ReviewableRole

__all__ = ["ReviewableRole"]
