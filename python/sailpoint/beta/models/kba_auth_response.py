# Generated from schema/.
"""Kba auth response."""

from sailpoint.beta.models import KbaAuthResponse

__all__ = ["KbaAuthResponse"]
