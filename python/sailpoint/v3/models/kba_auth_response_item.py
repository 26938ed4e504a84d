# Generated from schema/.
"""Kba auth response item."""

from sailpoint.v3.models import KbaAuthResponseItem

__all__ = ["KbaAuthResponseItem"]
