# Generated from schema/.
"""Preferences dto."""

from sailpoint.beta.models import PreferencesDto

__all__ = ["PreferencesDto"]
