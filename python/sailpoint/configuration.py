"""Settings of a client: the tenant's address, credentials, and how to send requests."""

from __future__ import annotations

from sailpoint._core import Configuration, ConfigurationParams

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from sailpoint._core import _Settings

__all__ = ["Configuration", "ConfigurationParams", "from_cli"]


def from_cli(environment: str | None = None, **settings: Unpack[_Settings]) -> Configuration:
    """A configuration with the SailPoint CLI's credentials, from its ~/.sailpoint/config.yaml and the system's keyring.

    Needs the extra `cli`.

    Args:
        environment: A name below `environments`, by default the active one.
        **settings: Any setting of `Configuration`.

    Raises:
        ConfigurationException: The CLI does not know the environment, or has no credentials for it, or has no secret
            for a `client_id` that was given without `client_secret`.
    """
    from sailpoint._cli_config import login

    found = login(environment)
    given = {name: value for name, value in settings.items() if value is not None}
    known: dict[str, str | None]
    if found.access_token is not None:
        known = {"base_url": found.base_url, "access_token": found.access_token}
    else:
        known = {"base_url": found.base_url, "client_id": found.client_id, "client_secret": found.client_secret}
    if "client_secret" not in given and given.get("client_id", found.client_id) != found.client_id:
        # Without a secret, the configuration would use one from another source, which belongs to another address.
        from sailpoint.exceptions import ConfigurationException

        raise ConfigurationException(
            f"the SailPoint CLI has no secret for the client {given['client_id']}: give client_secret as well"
        )
    completed: Any = {**settings, **known, **given}
    return Configuration(**completed)
