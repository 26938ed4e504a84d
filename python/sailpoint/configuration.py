"""Where the tenant is and how to log in to it."""

from __future__ import annotations

from sailpoint._core import Configuration, ConfigurationParams

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from sailpoint._core import _Settings

__all__ = ["Configuration", "ConfigurationParams", "from_cli"]


def from_cli(environment: str | None = None, **settings: Unpack[_Settings]) -> Configuration:
    """What logs in as the SailPoint CLI does, by its ~/.sailpoint/config.yaml and its entries in the system's keyring.

    Needs the extra `cli`.

    Args:
        environment: A name below `environments`, by default the active one.
        **settings: Any setting of `Configuration`.

    Raises:
        ConfigurationException: The CLI does not know the environment, or has no credentials for it.
    """
    from sailpoint._cli_config import login

    found = login(environment)
    settings.setdefault("base_url", found.base_url)
    if found.access_token is not None:
        settings.setdefault("access_token", found.access_token)
    else:
        client_id = settings.setdefault("client_id", found.client_id)
        if client_id == found.client_id:  # a secret is only used with the client that it is of
            settings.setdefault("client_secret", found.client_secret)
    return Configuration(**settings)
