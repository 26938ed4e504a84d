# Generated from schema/.
"""Kba question."""

from sailpoint.v2025.models import KbaQuestion

__all__ = ["KbaQuestion"]
