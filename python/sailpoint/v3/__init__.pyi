# Generated from schema/.
"""All public names of API version v3."""

from sailpoint._core import ApiResponse as ApiResponse
from sailpoint._core import Configuration as Configuration
from sailpoint._core import ConfigurationParams as ConfigurationParams
from sailpoint._core import RawResponse as RawResponse
from sailpoint.paginator import Paginator as Paginator
from sailpoint.v3.api import *
from sailpoint.v3.api_client import ApiClient as ApiClient
from sailpoint.v3.exceptions import *
from sailpoint.v3.models import *

__version__: str
