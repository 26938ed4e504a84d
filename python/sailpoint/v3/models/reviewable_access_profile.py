# Generated from schema/.
"""Reviewable access profile."""

from sailpoint.v3.models import ReviewableAccessProfile

__all__ = ["ReviewableAccessProfile"]
