# Generated from schema/.
"""Kba question."""

from sailpoint.v3.models import KbaQuestion

__all__ = ["KbaQuestion"]
