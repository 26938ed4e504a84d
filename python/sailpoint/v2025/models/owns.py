# Generated from schema/.
"""Owns."""

from sailpoint.v2025.models import Owns

__all__ = ["Owns"]
