# Written by `make stubs` from schema/; change it there.
"""Update access profiles in bulk412 response."""

from sailpoint._core import model

__all__ = ["UpdateAccessProfilesInBulk412Response"]

UpdateAccessProfilesInBulk412Response = model("v2024", "UpdateAccessProfilesInBulk412Response")
