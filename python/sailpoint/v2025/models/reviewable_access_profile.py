# Generated from schema/.
"""Reviewable access profile."""

from sailpoint.v2025.models import ReviewableAccessProfile

__all__ = ["ReviewableAccessProfile"]
