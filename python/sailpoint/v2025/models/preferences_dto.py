# Generated from schema/.
"""Preferences dto."""

from sailpoint.v2025.models import PreferencesDto

__all__ = ["PreferencesDto"]
