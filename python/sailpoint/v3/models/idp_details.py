# Generated from schema/.
"""Idp details."""

from sailpoint.v3.models import IdpDetails

__all__ = ["IdpDetails"]
