# Generated from schema/.
"""Kba question."""

from sailpoint.beta.models import KbaQuestion

__all__ = ["KbaQuestion"]
