# Generated from schema/.
"""Update access profiles in bulk412 response."""

from sailpoint.v2024.models import UpdateAccessProfilesInBulk412Response

__all__ = ["UpdateAccessProfilesInBulk412Response"]
