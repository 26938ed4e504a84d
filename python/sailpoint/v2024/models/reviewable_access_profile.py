# Generated from schema/.
"""Reviewable access profile."""

from sailpoint.v2024.models import ReviewableAccessProfile

__all__ = ["ReviewableAccessProfile"]
