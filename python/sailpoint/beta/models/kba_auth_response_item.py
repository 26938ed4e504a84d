# Generated from schema/.
"""Kba auth response item."""

from sailpoint.beta.models import KbaAuthResponseItem

__all__ = ["KbaAuthResponseItem"]
