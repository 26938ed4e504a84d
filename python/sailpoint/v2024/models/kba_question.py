# Generated from schema/.
"""Kba question."""

from sailpoint.v2024.models import KbaQuestion

__all__ = ["KbaQuestion"]
