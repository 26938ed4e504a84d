# Generated from schema/.
"""Kba auth response."""

from sailpoint.v3.models import KbaAuthResponse

__all__ = ["KbaAuthResponse"]
