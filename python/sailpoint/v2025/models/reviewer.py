# Generated from schema/.
"""Reviewer."""

from sailpoint.v2025.models import Reviewer

__all__ = ["Reviewer"]
