# Generated from schema/.
"""Reviewer."""

from sailpoint.v2024.models import Reviewer

__all__ = ["Reviewer"]
