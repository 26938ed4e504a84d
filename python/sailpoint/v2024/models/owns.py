# Generated from schema/.
"""Owns."""

from sailpoint.v2024.models import Owns

__all__ = ["Owns"]
