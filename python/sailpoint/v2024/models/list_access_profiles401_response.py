# Generated from schema/.
"""The body of a 401: the token is missing, invalid or expired."""

from sailpoint.v2024.models import ListAccessProfiles401Response

__all__ = ["ListAccessProfiles401Response"]
