# Generated from schema/.
"""Update access profiles in bulk412 response."""

from sailpoint.beta.models import UpdateAccessProfilesInBulk412Response

__all__ = ["UpdateAccessProfilesInBulk412Response"]
