# Generated from schema/.
"""JWK."""

from sailpoint.v2025.models import JWK

__all__ = ["JWK"]
