# Generated from schema/.
"""JWKS."""

from sailpoint.v2025.models import JWKS

__all__ = ["JWKS"]
